namespace Dateline.Dates;

/// <summary>Roman numbers as dates have them: the months I to XII, the centuries up to XXI; in capitals, with or without an ending.</summary>
internal static class RomanNumbers
{
    private static readonly string[] Numbers =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI"];

    /// <summary>Null where it is none.</summary>
    public static int? Read(string word)
    {
        int end = word.Length;
        while (end > 0 && word[end - 1] is (>= 'a' and <= 'z') or 'è')
            end--;
        string ending = word.Substring(end);
        int index = ending is "" or "e" or "th" or "ème" or "eme" or "er" ? Array.IndexOf(Numbers, word.Substring(0, end)) : -1;
        return index < 0 ? null : index + 1;
    }
}
