using Dateline.Language.Diagnostics;

namespace Dateline.Logic;

/// <summary>How many there may be.</summary>
internal static class Allowance
{
    /// <summary>In words: <c>at least 2</c>.</summary>
    /// <param name="least">Null where there may be none.</param>
    /// <param name="most">Null where there may be any number.</param>
    public static string InWords(int? least, int? most) => (least, most) switch
    {
        ({ } from, { } to) when from != to => $"{Words.Number(from)} to {Words.Number(to)}",
        ({ }, { } to) => $"exactly {Words.Number(to)}",
        ({ } from, null) => $"at least {Words.Number(from)}",
        _ => $"at most {Words.Number(most ?? 0)}",
    };
}
