using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Snapshots;

/// <summary>Whose series a kind of events moves.</summary>
internal static class SubjectFields
{
    /// <summary>The field that names the entity; null where none does.</summary>
    public static string? Of(KindTable kind, ChangeType change) => change.OnField
        ?? kind.ByNearness.FirstOrDefault(field => field.Type is ReferenceType { Kind: { } of } && (of.Is(change.Series.Of) || change.Series.Of.Is(of)))?.Name;
}
