using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.Model;

/// <summary>What a declaration asks of the values of a field beyond their type. What is null is not asked.</summary>
/// <param name="Earliest">As the timeline file writes it.</param>
/// <param name="Latest">As the timeline file writes it.</param>
/// <param name="Shortest">As ISO 8601 writes it.</param>
/// <param name="Longest">As ISO 8601 writes it.</param>
/// <param name="Least">The smallest length, in characters of a text or items of a list.</param>
/// <param name="Most">The largest length.</param>
/// <param name="Pattern">As the timeline file writes it.</param>
/// <param name="IsUnique">No two entries have the same value.</param>
public sealed record AskedShape(
    decimal? Min, decimal? Max, string? Earliest, string? Latest, string? Shortest, string? Longest, int? Least, int? Most, string? Pattern, bool IsUnique)
{
    public static readonly AskedShape Nothing = Of(FieldConstraints.None);

    public static AskedShape Of(FieldConstraints asked) => new(
        asked.Min, asked.Max, asked.Earliest?.Text, asked.Latest?.Text, asked.Shortest?.Iso, asked.Longest?.Iso, asked.Length?.Min, asked.Length?.Max, asked.Matches?.Text, asked.Unique);
}
