using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Books;

internal enum NoteKind
{
    /// <summary>It can be read and placed.</summary>
    Move,

    /// <summary>It can be read, and nobody knows when.</summary>
    Undated,

    /// <summary>It is planned or was called off: it moves nothing.</summary>
    NotHappened,

    /// <summary>It can be read, and nobody knows whose series it moves.</summary>
    Homeless,

    /// <summary>A change that cannot be read may stand there.</summary>
    Doubt,

    /// <summary>An <c>as-of</c> that cannot be read may stand there.</summary>
    LostStatement,
}

/// <summary>What one line of an entry says of a series.</summary>
/// <param name="EntityId">Whose; null where nobody knows, so that it may be of any entity.</param>
/// <param name="Move">Null where it cannot be read.</param>
/// <param name="Range">Where in time it may stand.</param>
internal readonly record struct SeriesNote(SeriesSymbol Series, string? EntityId, NoteKind Kind, SeriesMove? Move, PositionRange Range);
