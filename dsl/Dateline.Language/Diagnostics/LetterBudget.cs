namespace Dateline.Language.Diagnostics;

/// <summary>
/// How many letters may still be compared to find what was probably meant. Spent in an order that depends on the texts
/// alone, so that the same files get the same suggestions on any machine.
/// </summary>
internal sealed class LetterBudget(long steps)
{
    private long _left = steps;

    public bool IsSpent => _left <= 0;

    public long Left => _left;

    /// <returns>Whether there was anything left.</returns>
    public bool Spend(long steps)
    {
        bool wasLeft = _left > 0;
        _left -= steps;
        return wasLeft;
    }
}
