using System.Collections.Immutable;
using Microsoft.Z3;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification.Z3;

/// <summary>One native solver.</summary>
internal sealed class Z3Assertions(Z3Context context, Z3Models models) : IDisposable
{
    private const int Yes = 1;
    private const int No = -1;

    private readonly nint _solver = context.MakeSolver();

    public void Push() => Native.Z3_solver_push(context.Handle, _solver);

    public void Pop() => Native.Z3_solver_pop(context.Handle, _solver, 1);

    public void Assert(nint term)
    {
        Native.Z3_solver_assert(context.Handle, _solver, term);
        context.ThrowOnError();
    }

    public SolverResult Check(ImmutableArray<int> enabled, Z3Labels labels, CancellationToken cancellation)
    {
        var assumptions = new nint[enabled.Length];
        for (var index = 0; index < assumptions.Length; index++) assumptions[index] = labels.Switch(enabled[index]);
        var answer = Run(assumptions, cancellation, out var isInterrupted);
        if (isInterrupted || answer is not (Yes or No))
        {
            cancellation.ThrowIfCancellationRequested();
            return new Unknown(isInterrupted ? "interrupted" : Native.Z3_solver_get_reason_unknown(context.Handle, _solver));
        }
        return answer == Yes ? models.Take(_solver) : new Unsatisfiable(Core(labels));
    }

    public void Dispose() => context.Release(_solver);

    private int Run(nint[] assumptions, CancellationToken cancellation, out bool isInterrupted)
    {
        using var backstop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        backstop.CancelAfter(context.Backstop);
        using var interruption = new Z3Interruption(context, backstop.Token);
        var answer = Native.Z3_solver_check_assumptions(context.Handle, _solver, (uint)assumptions.Length, assumptions);
        isInterrupted = interruption.End();
        return answer;
    }

    private ImmutableArray<int> Core(Z3Labels labels)
    {
        var core = Native.Z3_solver_get_unsat_core(context.Handle, _solver);
        Native.Z3_ast_vector_inc_ref(context.Handle, core);
        var blamed = new int[Native.Z3_ast_vector_size(context.Handle, core)];
        for (var index = 0; index < blamed.Length; index++)
            blamed[index] = labels.LabelOf(Native.Z3_ast_vector_get(context.Handle, core, (uint)index));
        Native.Z3_ast_vector_dec_ref(context.Handle, core);
        return [.. blamed.Order()];
    }
}
