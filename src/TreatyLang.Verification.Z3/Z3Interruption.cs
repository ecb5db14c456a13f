using Microsoft.Z3;

namespace TreatyLang.Verification.Z3;

/// <summary>Interrupts a check once a token is cancelled. An interrupt that comes before Z3 has begun is lost, so it is repeated until the check ends.</summary>
internal sealed class Z3Interruption : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);

    private readonly Z3Context _context;
    private readonly CancellationTokenRegistration _registration;
    private Task? _repeated;
    private volatile bool _hasEnded;

    public Z3Interruption(Z3Context context, CancellationToken cancellation)
    {
        _context = context;
        _registration = cancellation.Register(() => _repeated = Task.Run(RepeatAsync, CancellationToken.None));
    }

    /// <summary>Says that the check has ended; true if it may have been interrupted, so that its answer means nothing. No interrupt comes afterwards.</summary>
    public bool End()
    {
        _hasEnded = true;
        _registration.Dispose();
        if (_repeated is null) return false;
        _repeated.Wait();
        _context.ForgetInterrupts();
        return true;
    }

    public void Dispose() => _registration.Dispose();

    private async Task RepeatAsync()
    {
        while (!_hasEnded)
        {
            Native.Z3_interrupt(_context.Handle);
            await Task.Delay(Interval).ConfigureAwait(false);
        }
    }
}
