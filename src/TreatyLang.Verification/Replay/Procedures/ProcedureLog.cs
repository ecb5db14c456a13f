using TreatyLang.Semantics;

namespace TreatyLang.Verification.Replay.Procedures;

/// <summary>The acts of procedures in a history, as far as they say what they are about.</summary>
internal sealed class ProcedureLog
{
    private readonly ReplayScene _scene;
    private readonly AgentSymbol[] _agents;

    public ProcedureLog(ReplayScene scene)
    {
        _scene = scene;
        _agents = [.. scene.Treaty.Parties, .. scene.Treaty.Bodies];
        IsEmpty = !ProcedureActs.All.Any(act => Of(act).Count > 0) && !scene.Treaty.Clauses.Any(clause => clause is SilenceClause { Matter: not null });
    }

    /// <summary>Whether nothing happens in any procedure.</summary>
    public bool IsEmpty { get; }

    /// <summary>The occurrences of an act, by day.</summary>
    public IReadOnlyList<LoggedAct> Of(ActSymbol act) => _scene.Log.Find(act, _agents, null, _scene.Calendar.Whole);

    /// <summary>The occurrences of an act by an agent, by day.</summary>
    public IReadOnlyList<LoggedAct> Of(ActSymbol act, AgentSymbol agent) => _scene.Log.Find(act, [agent], null, _scene.Calendar.Whole);
}
