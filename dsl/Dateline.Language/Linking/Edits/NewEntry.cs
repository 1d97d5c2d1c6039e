using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Linking.Edits;

/// <summary>The lines of an entry that is missing, ready to copy: its id, its kind, and what its kind needs.</summary>
internal static class NewEntry
{
    /// <param name="name">The id, or what the entry is called where it has none yet.</param>
    /// <param name="needed">What has to stand where the entry is referred to.</param>
    public static string Lines(string name, ReferenceType needed)
    {
        bool isId = Names.IsKebabCase(name);
        bool isOpen = needed.Kind is not { IsExtended: false };
        IEnumerable<FieldSymbol> fields = needed.Kind?.Fields ?? [];
        IEnumerable<string> lines = needed.Kind?.Is(BuiltIns.Source) == true
            ? ["title: …", "url: https://…"]
            : fields.Where(KindTable.IsRequired).Select(field => field == BuiltIns.Name && !isId ? $"name: {Offers.InBraces(Words.Shortened(name, 80))}" : $"{field.Name}: …");
        return string.Join("\n  ", [$"{(isId ? name : Names.ToKebabCase(name) is { Length: > 0 } id ? id : "…")}:", $"kind: {(isOpen ? "…" : needed.Kind!.Name)}", .. lines]);
    }

    /// <summary>What was so before anything that a file tells of changed it.</summary>
    public static string AsOf(string entityId, string series) =>
        $"{entityId}-as-of:\n  kind: {BuiltIns.AsOf.Name}\n  {BuiltIns.Entity.Name}: {entityId}\n  {BuiltIns.Date.Name}: …\n  {series}: …";
}
