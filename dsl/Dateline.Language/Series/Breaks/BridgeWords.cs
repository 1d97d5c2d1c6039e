using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Breaks;

/// <summary>What is said of a change between two others that would connect them, had it happened.</summary>
internal static class BridgeWords
{
    private const string HasHappened = "happened";

    public static string Says(SeriesMove bridge) =>
        $"{Words.Quoted(bridge.Entry.Id, 40)} goes {bridge.Text}, but its status is {StatusOf(bridge.Entry)}, and only what happened changes a value.";

    public static RelatedPlace Place(SeriesMove bridge) => new(bridge.FromPlace, $"{StatusOf(bridge.Entry)}: this changes nothing");

    public static Repair Happened(SeriesMove bridge)
    {
        BoundEntry entry = bridge.Entry;
        Place status = entry.File.PlaceOf(entry.Find(BuiltIns.StatusField)!.Value.Span);
        return new Repair(
            $"It happened: write \"status: {HasHappened}\" in {entry.Id}, or delete that line ({Sentences.FileAndLine(status)})",
            RepairSafety.Choice,
            EquatableArray.Of(new TextEdit(status.Path, status.Span, HasHappened)));
    }

    private static string StatusOf(BoundEntry entry) => entry.Find(BuiltIns.StatusField)?.Value is ChoiceValue status ? status.Option : "";
}
