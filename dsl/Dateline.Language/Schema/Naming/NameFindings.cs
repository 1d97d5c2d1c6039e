using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Schema.Naming;

/// <summary>Names that are no names, and names that are taken.</summary>
public static class NameFindings
{
    private static readonly FindingDescriptor NotANameCode = new("DTL2011", "Not a valid name");
    private static readonly FindingDescriptor ChangedByOtherToolsCode = new("DTL2012", "A name that other programs change");
    private static readonly FindingDescriptor TakenCode = new("DTL2013", "A name that is taken");
    private static readonly FindingDescriptor BuiltInCode = new("DTL2014", "A name that is built in");
    private static readonly FindingDescriptor BuiltInFieldCode = new("DTL2015", "A field that is built in");
    private static readonly FindingDescriptor SeriesNameTakenCode = new("DTL2016", "A series named like a field");

    /// <summary>What a target makes of two names may be the same, too.</summary>
    private static readonly FindingDescriptor Same = new("DTL2080", "A name that is there already");

    private static readonly FindingDescriptor TooLongCode = new("DTL2077", "A name that is too long");

    private static readonly FindingDescriptor QueryNameTakenCode = new("DTL2189", "A query named like something else");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [TooLongCode, NotANameCode, ChangedByOtherToolsCode, TakenCode, BuiltInCode, BuiltInFieldCode, SeriesNameTakenCode, Same, QueryNameTakenCode];

    public static Finding NotAName(Place place, string written)
    {
        var finding = new Finding(NotANameCode, place,
            $"{Words.Quoted(written)} is not a valid name. Names use lowercase letters, digits and single hyphens, and start with a letter.");
        return Repaired(written) is { } repaired
            ? (finding with { Message = $"{finding.Message} Write {repaired}." }).WithReplacement(repaired)
            : finding;
    }

    /// <param name="name">The name that is taken: of its answers, or of those that are only possible.</param>
    public static Finding QueryNameTaken(Place place, string query, string name) => new(QueryNameTakenCode, place,
        $"The query {Words.Quoted(query)} cannot have this name: a timeline has {Words.Quoted(name)} already, as all entries of a kind, another query, or a name of its own. Choose another.");

    public static Finding TooLong(Place place, int length) => new(TooLongCode, place,
        $"This name has {Words.Number(length)} letters; at most {Words.Number(Names.Longest)} are allowed. Choose a shorter one.");

    /// <summary>The name that was visibly meant: <c>sold-out</c> for <c>SoldOut</c>; null where none can be told.</summary>
    public static string? Repaired(string written)
    {
        string repaired = Names.ToKebabCase(written);
        return Names.IsName(repaired) ? repaired : null;
    }

    public static Finding ChangedByOtherTools(Place place, string written) => new(ChangedByOtherToolsCode, place,
        $"\"{written}\" cannot be a name: other programs that read YAML turn it into something else. Choose another word.");

    public static Finding Taken(Place place, string name, Place first) =>
        new Finding(TakenCode, place,
            $"\"{name}\" is declared twice (also on line {Words.Number(first.LineNumber)}). Kinds, choices and records share their names.")
            .WithRelated(first, "declared here first");

    public static Finding BuiltIn(Place place, string name) => new(BuiltInCode, place,
        $"\"{name}\" is built in and cannot be declared again. Choose another name.");

    /// <param name="owners">Who has the field already: <c>event</c>, <c>entity</c>.</param>
    public static Finding BuiltInField(Place place, string name, string owners) => new(BuiltInFieldCode, place,
        $"Every {owners} has a field \"{name}\" already. Delete this line, or choose another name.");

    /// <param name="owner">The kind that is to have the name.</param>
    /// <param name="other">The kind that has it: the same, or one that extends the other.</param>
    public static Finding SameMember(Place place, string name, string owner, string other, Place? otherPlace)
    {
        string at = otherPlace is null ? "" : $" (line {Words.Number(otherPlace.LineNumber)})";
        return new Finding(Same, place, owner == other
            ? $"\"{owner}\" has \"{name}\" already{at}. Choose another name."
            : $"\"{owner}\" and \"{other}\" share their names, and \"{other}\" has \"{name}\" already{at}. Remove one of the two.")
            .WithRelated(otherPlace, $"{name} of {other}");
    }

    public static Finding SeriesNameTaken(Place place, string name, string kind, Place? field) =>
        new Finding(SeriesNameTakenCode, place,
            $"\"{kind}\" has a field \"{name}\", so it cannot have a series \"{name}\" as well. Choose another name for one of them.")
            .WithRelated(field, "the field");
}
