using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Language.Linking.Suspects;

/// <summary>Something that an entry states, or leaves out, and that may be the mistake behind a finding.</summary>
/// <param name="Symbol">The field; null for the whole entry, which may be one too many.</param>
/// <param name="Value">The value or a part of it, such as one half of a change; null where the entry leaves the field out.</param>
public sealed record Suspect(BoundEntry Entry, FieldSymbol? Symbol, BoundValue? Value)
{
    private const string WholeEntry = "*";

    /// <summary>The value stands in the defaults of the file, which belong to no entry.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Where it stands; where it is left out, the id of the entry.</summary>
    public TextSpan Span => Value?.Span ?? Entry.IdSpan;

    public Place Place => Entry.File.PlaceOf(Span);

    /// <summary>The same for the same text, whichever entry it was reached from.</summary>
    internal (string Path, TextSpan Span, string Left) Key => (Entry.File.Path, Span, Value is not null ? "" : Symbol?.Name ?? WholeEntry);

    /// <summary>The entry itself.</summary>
    internal static Suspect OfWhole(BoundEntry entry) => new(entry, null, null);

    /// <summary>A field that an entry states.</summary>
    internal static Suspect Of(BoundEntry entry, BoundField field) => new(entry, field.Symbol, field.Value) { IsDefault = field.IsDefault };

    /// <summary>A date that an entry states, in whichever field it stands.</summary>
    internal static Suspect Of(BoundEntry entry, DateValue date) =>
        entry.Fields.FirstOrDefault(field => ReferenceEquals(field.Value, date)) is { } field ? Of(entry, field) : new Suspect(entry, BuiltIns.Date, date);

    /// <summary>A part of what a field of an entry states.</summary>
    internal static Suspect Of(BoundEntry entry, BoundField field, BoundValue? part) => new(entry, field.Symbol, part ?? field.Value) { IsDefault = field.IsDefault };
}
