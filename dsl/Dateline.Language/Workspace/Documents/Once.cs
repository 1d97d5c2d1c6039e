namespace Dateline.Language.Workspace.Documents;

/// <summary>
/// A value that is made when it is first asked for, and then kept. Nobody waits: two who ask at once may both make it, and the
/// same one is kept for both. A cancelled making leaves nothing behind.
/// </summary>
internal sealed class Once<T>(Func<CancellationToken, T> make)
    where T : class
{
    private Func<CancellationToken, T>? _make = make;
    private T? _value;

    /// <summary>Null where nobody has asked yet.</summary>
    public T? Known => Volatile.Read(ref _value);

    public T Get(CancellationToken cancellation)
    {
        if (Known is null && Volatile.Read(ref _make) is { } make)
        {
            Interlocked.CompareExchange(ref _value, make(cancellation), null);
            // What it was made from need not be kept for its sake.
            Volatile.Write(ref _make, null);
        }

        return Known!;
    }
}
