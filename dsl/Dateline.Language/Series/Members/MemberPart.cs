using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Members;

/// <summary>What the moves of a set say of some names, which depend on no others.</summary>
/// <param name="dated">All with a date that say something of them.</param>
/// <param name="undated">Those without one, each with its place among all without a date.</param>
internal sealed class MemberPart(IReadOnlyList<SeriesMove> dated, IReadOnlyList<(int Place, SeriesMove Move)> undated)
{
    public IReadOnlyList<(int Place, SeriesMove Move)> Undated => undated;

    /// <param name="count">How many without a date are asked, of those of all parts.</param>
    public SeriesMove[] MovesWith(int count) => [.. dated, .. undated.Where(one => one.Place < count).Select(one => one.Move)];

    /// <summary>The same move, if it said something of these names alone.</summary>
    public static SeriesMove Of(SeriesMove move, IReadOnlyCollection<string> names) => move.With(move.Effect with
    {
        Step = move.Effect.Step?.Of(names),
        From = Of(move.Effect.From, names),
        To = Of(move.Effect.To, names),
    });

    private static SeriesValue Of(in SeriesValue value, IReadOnlyCollection<string> names) => value.Set is { } set ? SeriesValue.Of(set.Of(names)) : value;
}
