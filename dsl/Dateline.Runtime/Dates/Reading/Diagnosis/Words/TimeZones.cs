namespace Dateline.Dates;

/// <summary>Names of zones that mean one distance from UTC, wherever they are written. <c>CST</c>, <c>IST</c> and <c>BST</c> mean several and are not among them.</summary>
internal static class TimeZones
{
    private static readonly Dictionary<string, string> Offsets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = "Z", ["UTC"] = "Z", ["GMT"] = "Z", ["Zulu"] = "Z", ["UT"] = "Z",
        ["CET"] = "+01:00", ["MEZ"] = "+01:00", ["CEST"] = "+02:00", ["MESZ"] = "+02:00", ["EET"] = "+02:00", ["EEST"] = "+03:00", ["MSK"] = "+03:00",
        ["WET"] = "+00:00", ["WEST"] = "+01:00", ["JST"] = "+09:00", ["KST"] = "+09:00", ["AEST"] = "+10:00", ["AEDT"] = "+11:00", ["NZST"] = "+12:00", ["NZDT"] = "+13:00",
        ["EST"] = "-05:00", ["EDT"] = "-04:00", ["CDT"] = "-05:00", ["MST"] = "-07:00", ["MDT"] = "-06:00", ["PST"] = "-08:00", ["PDT"] = "-07:00", ["HST"] = "-10:00",
        ["AoE"] = "-12:00",
    };

    /// <summary>The distance as EDTF writes it; null where the name tells none, or more than one.</summary>
    public static string? OffsetOf(string name) => Offsets.TryGetValue(name, out string? offset) ? offset : null;
}
