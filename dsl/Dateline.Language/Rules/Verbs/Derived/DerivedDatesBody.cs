using Dateline.Dates;
using Dateline.Language.Rules.Expressions;
using Dateline.Logic;
using Dateline.Logic.Derivation;

namespace Dateline.Language.Rules.Verbs.Derived;

/// <summary>The dates that a text gives in words are these: the first and the last, or one that lasts from one to the other.</summary>
public sealed class DerivedDatesBody(DerivedText text, IReadOnlyList<PathExpression> dates) : DerivedBody(text, dates)
{
    private protected override Truth Fits(string text, int index, in Value other) => Derivations.NamesDate(text, other, index, Others.Count);

    private protected override string Says(string text, string stated) => VerbFacts.Dates(text, stated);
}
