using System.Globalization;
using Dateline.Compiled;

namespace Dateline;

/// <summary>How values are printed inside changes and readings: numbers as everywhere, choices as the files write them, entries by their id.</summary>
internal static class ValueText
{
    public static string Of<T>(T value) => value switch
    {
        IEntry entry => entry.Id,
        Enum => ChoiceNames.Of(value),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
