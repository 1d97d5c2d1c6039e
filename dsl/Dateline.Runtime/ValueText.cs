using System.Globalization;

namespace Dateline;

/// <summary>How values are printed inside changes and readings: numbers as everywhere, entries by their id.</summary>
internal static class ValueText
{
    public static string Of<T>(T value) => value switch
    {
        IEntry entry => entry.Id,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
