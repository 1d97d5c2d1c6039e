using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Binding.Findings;

/// <summary>Texts that are not the flag, the option, the id or the address which was asked for.</summary>
internal static class ValueFindings
{
    private static readonly FindingDescriptor NeitherYesNorNo = new("DTL3040", "Neither yes nor no");
    private static readonly FindingDescriptor OptionIsUnknown = new("DTL3041", "Not one of the choices");
    private static readonly FindingDescriptor ReferenceIsNoId = new("DTL3042", "Not an id");
    private static readonly FindingDescriptor NoAddress = new("DTL3043", "Not a web address");
    private static readonly FindingDescriptor NoPointInTime = new("DTL3044", "Not a moment");
    private static readonly FindingDescriptor MomentWithoutOffset = new("DTL3045", "A moment without its offset");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [NeitherYesNorNo, OptionIsUnknown, ReferenceIsNoId, NoAddress, NoPointInTime, MomentWithoutOffset];

    public static Finding NoFlag(Place place, string text)
    {
        string? meant = text.ToLowerInvariant() switch
        {
            "yes" or "true" or "y" or "on" => "yes",
            "no" or "false" or "n" or "off" => "no",
            _ => null,
        };
        return new Finding(NeitherYesNorNo, place, $"{Words.Quoted(text)} is neither yes nor no. Write {meant ?? "yes or no"}, in small letters.")
        {
            Repairs = meant is null ? default : Replacements.Choice(place, meant),
        };
    }

    public static Finding NoOption(Place place, string text, ChoiceSymbol choice)
    {
        string? meant = NearestName.Of(text, choice.Options);
        string options = Words.List(choice.Options, lastWord: "or");
        string advice = meant is null ? $"It can be {options}." : $"Did you mean \"{meant}\"? It can be {options}.";
        return new Finding(OptionIsUnknown, place, $"{Words.Quoted(text)} is not one of the choices here. {advice}")
        {
            Label = meant is null ? "no such choice" : $"did you mean {meant}?",
            Repairs = meant is null ? default : Replacements.Choice(place, meant),
        };
    }

    /// <summary>Which entry it may mean is not known here: <see cref="UnreadName"/>.</summary>
    public static Finding NoId(Place place, string text) =>
        new(ReferenceIsNoId, place, $"{Words.Quoted(text)} is not an id. Here stands the id of another entry, in small letters with hyphens.");

    public static bool IsNoId(Finding finding) => ReferenceEquals(finding.Descriptor, ReferenceIsNoId);

    public static Finding NoMoment(Place place, string text, string? repaired) =>
        new(NoPointInTime, place, repaired is null
            ? $"{Words.Quoted(text)} is not a moment: a day, the time to the second, and how far it is from UTC. Write it as 2021-10-06T14:30:00+02:00."
            : $"{Words.Quoted(text)} is a moment in another form. Write {repaired}.")
        {
            Repairs = repaired is null ? default : Replacements.Choice(place, repaired),
        };

    public static Finding NoOffset(Place place, string text) =>
        new(MomentWithoutOffset, place, $"{Words.Quoted(text)} does not say how far its clock is from UTC. Add it, as in {text}+02:00, or Z where it is UTC.");

    public static Finding NoUrl(Place place, string text, string? completed) =>
        new(NoAddress, place, $"{Words.Quoted(text)} is not a complete web address. It begins with https:// or http:// and has no blanks.")
        {
            Repairs = completed is null ? default : Replacements.Choice(place, completed),
        };
}
