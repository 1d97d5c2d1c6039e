using Dateline.Editing.Answers;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Texts;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Timelines;
using Letters = Dateline.Language.Text.Words.Names;

namespace Dateline.Editing.Naming;

/// <summary>Gives something another name, wherever it is named.</summary>
internal static class Renamer
{
    public static RenameTarget? At(Snapshot snapshot, string path, int offset)
    {
        if (NameFinder.At(snapshot, path, offset) is not { } use || !IsOurs(use.Key) || snapshot.TimelineOf(path) is not { } timeline)
            return null;
        IReadOnlyList<PlacedName> all = NameFinder.All(snapshot, timeline, use.Key);
        return all.Any(name => name.Use.IsDeclaration) ? new RenameTarget(use.InnerSpan(snapshot.Texts[path].Text), use.Key.Name, use.Key.What, all.Count) : null;
    }

    /// <param name="findings">What a check says now.</param>
    public static EditAnswer Rename(Snapshot snapshot, string path, int offset, string name, IReadOnlyList<Finding> findings)
    {
        if (At(snapshot, path, offset) is not { } target)
            return EditAnswer.Refused("Nothing here can be renamed.");
        NameKey key = NameFinder.At(snapshot, path, offset)!.Value.Key;
        TimelineState timeline = snapshot.TimelineOf(path)!;
        if (name == target.Name)
            return EditAnswer.Of();
        if (Refusal(snapshot, timeline, key, name) is { } refusal)
            return EditAnswer.Refused(refusal);
        IReadOnlyList<TextEdit> edits =
        [
            .. NameFinder.All(snapshot, timeline, key)
                .Select(use => new TextEdit(use.Path, use.Use.InnerSpan(snapshot.Texts[use.Path].Text), name))
                .Distinct(),
        ];
        return Trial.NewFinding(snapshot, edits, findings) is { } finding
            ? EditAnswer.Refused($"{Words.Quoted(target.Name)} cannot be renamed everywhere, because something would not fit: {finding.Message}")
            : EditAnswer.Of(edits);
    }

    /// <summary>What the language has itself keeps its name.</summary>
    private static bool IsOurs(NameKey key) => key.Kind switch
    {
        NameKind.Field or NameKind.Option => key.Owner.Length > 0,
        NameKind.Kind => key.Name != BuiltIns.Source.Name && key.Name != BuiltIns.AsOf.Name,
        _ => true,
    };

    private static string? Refusal(Snapshot snapshot, TimelineState timeline, NameKey key, string name)
    {
        string what = key.Kind == NameKind.Entry ? "id" : "name";
        if (!Letters.IsName(name) || name.Length > Letters.Longest)
        {
            string near = Letters.ToKebabCase(name);
            string write = Letters.IsName(near) && near.Length <= Letters.Longest ? $" Write {near}." : "";
            return $"{Words.Quoted(name)} is not a valid {what}. It uses lowercase letters, digits and single hyphens, and starts with a letter.{write}";
        }

        if (key.Kind != NameKind.Entry)
            return NameFinder.All(snapshot, timeline, key with { Name = name }).Any(use => use.Use.IsDeclaration) ? $"There is already a {key.What} called {Words.Quoted(name)}." : null;
        if (name == "file")
            return "An entry cannot be called file: that is where a file has its settings.";
        return Snapshot.Find(timeline, name) is { } taken
            ? $"The id {Words.Quoted(name)} is already used in {Words.File(taken.File.Path)}, line {Words.Number(taken.File.PlaceOf(taken.IdSpan).LineNumber)}."
            : null;
    }
}
