using Dateline.Dates;
using Dateline.Language.Rules.Expressions;
using Dateline.Logic;
using Dateline.Logic.Derivation;

namespace Dateline.Language.Rules.Verbs.Derived;

/// <summary>One of the years that a text names is that of a date, or a number.</summary>
public sealed class DerivedYearBody(DerivedText text, PathExpression other) : DerivedBody(text, [other])
{
    private protected override Truth Fits(string text, int index, in Value other) => Derivations.NamesYear(text, other);

    private protected override string Says(string text, string stated) => VerbFacts.Year(text, stated);
}
