using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>For which of the items of a list something holds.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
enum Quantifier
{
    /// <summary>For all of them; for those of an empty list, too.</summary>
    Each,

    /// <summary>For one at least.</summary>
    Any,

    /// <summary>For none.</summary>
    No,
}

internal static class Quantifiers
{
    /// <summary>Whether something holds for the items that are asked for.</summary>
    /// <param name="answers">What it came to for each item, as conditions.</param>
    public static Truth Join(Quantifier quantifier, in Statement answers)
    {
        // It holds for each where there is none for which it does not.
        Truth any = OfAny(new ListItems(answers), isNegated: quantifier == Quantifier.Each);
        return quantifier == Quantifier.Any ? any : any.Not();
    }

    private static Truth OfAny(in ListItems answers, bool isNegated)
    {
        Truth holds = answers.IsComplete ? Truth.False : Truth.Unknown;
        for (int i = 0; i < answers.Count; i++)
        {
            Truth answer = isNegated ? answers[i].Value.Truth.Not() : answers[i].Value.Truth;
            holds = holds.Or(answers.IsCertain(i) ? answer : answer.And(Truth.Unknown));
        }

        return holds;
    }
}
