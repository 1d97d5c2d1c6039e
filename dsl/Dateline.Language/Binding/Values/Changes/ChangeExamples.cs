using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Changes;

/// <summary>A change that a series may make, to show how one is written: states for states, numbers for numbers.</summary>
internal static class ChangeExamples
{
    private static readonly string[] OfDates = ["2018-10 -> 2019-03", "2018-10-01 -> 2019-03-01"];
    private static readonly string[] OfTexts = ["Old Name -> New Name"];
    private static readonly string[] OfNumbers = ["30 -> 20", "20 -> 30", "3 -> 2", "2 -> 3", "1 -> 0", "0 -> 1"];

    /// <summary>Empty where none is known that the series allows.</summary>
    public static string Of(Slot slot, SeriesSymbol series)
    {
        IEnumerable<string> candidates = series.Type switch
        {
            ChoiceType choice => OfStates(series, choice.Choice.Options),
            ScalarType { Kind: ScalarKind.Text } => OfTexts,
            ScalarType { Kind: ScalarKind.Date or ScalarKind.Day } => OfDates,
            ScalarType => OfNumbers,
            _ => [],
        };
        return candidates.Select(example => slot.Offer(example)).OfType<Offer>().FirstOrDefault()?.Text ?? "";
    }

    private static IEnumerable<string> OfStates(SeriesSymbol series, IReadOnlyList<string> options) => series.Allow is { Count: > 0 } allowed
        ? [$"{allowed[0].From} -> {allowed[0].To}"]
        : options.Count > 1 ? [$"{options[0]} -> {options[options.Count - 1]}"] : [];
}
