using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Findings;

/// <summary>What can be wrong with what stands under <c>formerly:</c>, before other entries are looked at.</summary>
internal static class FormerIdFindings
{
    private static readonly FindingDescriptor NotAnId = new("DTL3132", "An earlier id that is not valid");
    private static readonly FindingDescriptor Default = new("DTL3136", "Earlier ids for a whole file");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NotAnId, Default];

    public static Finding NoText(Place place) =>
        new(NotAnId, place, "Under \"formerly\" stand the ids that this entry had before, such as [old-id], and nothing below them.");

    /// <param name="isItem">It stands in a list already.</param>
    public static Finding NoId(Place place, string written, bool isItem)
    {
        IReadOnlyList<string> pieces = SeveralNames.Of(written);
        if (!isItem && pieces.Count > 1 && pieces.All(Names.IsName))
            return Several(place, $"[{string.Join(", ", pieces)}]", pieces.Count);
        if (written.Length > Names.Longest)
            return new(NotAnId, place, $"This has {Words.Number(written.Length)} letters, and no id has more than {Words.Number(Names.Longest)}. Under \"formerly\" stand ids that this entry had.");
        string id = Names.ToKebabCase(written);
        bool mayBeOffered = Names.IsName(id) && Names.CanBeSpelled(written);
        return new Finding(NotAnId, place, $"{Words.Quoted(written)} is not a valid id, so this entry never had it. {(mayBeOffered ? $"Write {Words.Shortened(id, 60)}, or the id that it had." : "Write the id that it had.")}")
        {
            Repairs = mayBeOffered ? Replacements.Choice(place, id) : default,
            Written = written,
        };
    }

    private static Finding Several(Place place, string list, int count) =>
        new(NotAnId, place, $"These are {(count == 2 ? "two" : Words.Number(count))} ids in one text. Put brackets around them, and a comma between them: {Words.Shortened(list, 60)}.")
        {
            Repairs = EquatableArray.Of(new Repair($"Write {list}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, list)))),
        };

    public static Finding OfDefaults(Place place) =>
        new(Default, place, "An id belonged to one entry, so \"formerly\" cannot be a default of the file. Move the line into the entry that had the id.");
}
