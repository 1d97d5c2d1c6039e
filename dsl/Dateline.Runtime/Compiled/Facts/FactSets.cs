using System.ComponentModel;
using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>What generated code asks of several facts at once, with the three answers of <see cref="Facts"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactSets
{
    /// <summary>Whether one at most is stated. Of one that is stated to be unknown, nobody knows whether it is there.</summary>
    /// <param name="facts">The facts.</param>
    public static bool? IsOneAtMost(params Fact[] facts) => Verdicts.OfExcluding(new FactList(facts)).ToAnswer();

    /// <summary>Whether a list has so many items. It is open where an entry that is named twice decides.</summary>
    /// <param name="list">The list; one that is left out has none.</param>
    /// <param name="least">Null where there may be none.</param>
    /// <param name="most">Null where there may be any number.</param>
    public static bool? HasCount(Fact list, int? least, int? most) => Verdicts.OfCount(list.Statement, least, most).ToAnswer();

    /// <summary>The sources of a list that have certain grades.</summary>
    /// <param name="list">The sources.</param>
    /// <param name="only">Only those of these grades; empty for any.</param>
    /// <param name="leftOut">None of these grades.</param>
    public static Fact OfGrades(Fact list, string[] only, string[] leftOut) => new(new SourceGrades(only, leftOut).Of(list.Statement, SourceRecords.Instance));

    /// <summary>Whether a list has so many sources that do not go back to one origin.</summary>
    /// <param name="list">The sources; a list that is left out has none.</param>
    /// <param name="least">Null where there may be none.</param>
    /// <param name="most">Null where there may be any number.</param>
    public static bool? HasIndependent(Fact list, int? least, int? most) =>
        Verdicts.OfIndependent(IndependentSources.Among(list.Statement, SourceRecords.Instance), least, most).ToAnswer();

    /// <summary>A number of a sum, or a list of them: where nobody knows one, the bounds that its declaration gives it.</summary>
    /// <param name="part">The number, or the list.</param>
    /// <param name="isList">Whether it is a list.</param>
    /// <param name="least">No number is smaller; null for no bound.</param>
    /// <param name="most">None is larger, likewise.</param>
    public static Fact PartOfSum(Fact part, bool isList, decimal? least, decimal? most) => new(Verdicts.PartOfSum(part.Statement, isList, new NumberLimits(least, most)));

    /// <summary>The items of a list, as one number of a sum; one that is left out makes 0.</summary>
    /// <param name="list">The list.</param>
    public static Fact SumOf(Fact list) => new(Statement.Of(Items.Sum(list.Statement)));

    /// <summary>Whether numbers make a total.</summary>
    /// <param name="total">The total.</param>
    /// <param name="tolerance">How far sum and total may lie apart.</param>
    /// <param name="numbers">Numbers that are not known make an unknown sum.</param>
    public static bool? MakeTotal(Fact total, decimal tolerance, params Fact[] numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        Value sum = Value.Of(0m);
        foreach (Fact number in numbers)
            sum = Arithmetic.Add(sum, number.Value);
        return Verdicts.OfSum(sum, total.Value, tolerance).ToAnswer();
    }

    /// <summary>Whether all that are there say the same.</summary>
    /// <param name="tolerance">How far two may lie apart: a number, which counts days for dates, or a length of time.</param>
    /// <param name="facts">The facts; those that are absent are skipped.</param>
    public static bool? Agree(Fact tolerance, params Fact[] facts) => Verdicts.OfPairs(new FactList(facts), new Alike(TimeFacts.AmountOf(tolerance))).ToAnswer();
}
