using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Derivation;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Verbs;

/// <summary>One of the years that a text names is that of a date, or a number.</summary>
public sealed class DerivedYearBody(DerivedText text, PathExpression other) : DerivedBody(text, [other])
{
    private protected override Truth Fits(string text, int index, in Value other)
    {
        IReadOnlyList<int> years = YearsInText.Of(text);
        Truth fits = years.Count == 0 ? Truth.Unknown : Truth.False;
        foreach (int year in years)
            fits = fits.Or(IsIn(year, other));
        return fits;
    }

    private protected override string Says(string text, string stated) =>
        $"names the year {Words.List([.. YearsInText.Of(text).Select(year => Words.Number(year))], 3)}, but {stated}";

    private static Truth IsIn(int year, in Value other)
    {
        if (other.Kind == ValueKind.Number)
            return (other.Number == year).ToTruth();
        if (other.Date is not { } date || !EdtfDate.TryParse(Words.Number(year), out EdtfDate? whole, out _))
            return Truth.Unknown;
        if (EdtfDate.IsSame(whole!, date) == Truth.False)
            return Truth.False;
        return (date.OrderEarliest >= whole!.OrderEarliest && date.OrderLatest <= whole.OrderLatest).ToTruth().Or(Truth.Unknown);
    }
}
