using Dateline.Dates;
using Dateline.Language.Rules.Derivation;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Verbs;

/// <summary>The dates that a text gives in words are these: the first and the last, or one that lasts from one to the other.</summary>
public sealed class DerivedDatesBody(DerivedText text, IReadOnlyList<PathExpression> dates) : DerivedBody(text, dates)
{
    private protected override Truth Fits(string text, int index, in Value other)
    {
        if (other.Date is not { } date || WordedDates.Read(text) is not { } worded)
            return Truth.Unknown;
        return Others.Count == 2
            ? EdtfDate.IsSame(index == 0 ? worded.First : worded.Last, date)
            : IsFromTo(date, worded);
    }

    private protected override string Says(string text, string stated) =>
        WordedDates.Read(text) is { } worded && !worded.First.Equals(worded.Last)
            ? $"means {worded.First.Text} to {worded.Last.Text}, but {stated}"
            : $"means {WordedDates.Read(text)?.First.Text}, but {stated}";

    private static Truth IsFromTo(EdtfDate date, WordedDates worded) =>
        EdtfDate.IsBefore(date, worded.First) == Truth.True || EdtfDate.IsBefore(worded.Last, date) == Truth.True
            ? Truth.False
            : (worded.First.OrderEarliest == date.OrderEarliest && worded.Last.OrderLatest == date.OrderLatest).ToTruth().Or(Truth.Unknown);
}
