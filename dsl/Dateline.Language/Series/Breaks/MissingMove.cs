using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Order;

namespace Dateline.Language.Series.Breaks;

/// <summary>
/// One move that is missing before another that leads out of the bounds: the next statement shows how much it was, and with
/// it the moves have an order in which nothing leaves them.
/// </summary>
/// <param name="From">The first move that leads out.</param>
/// <param name="Statement">The move that says what the series was when they were over.</param>
/// <param name="Size">By how much the missing one moved it.</param>
internal sealed record MissingMove(int From, int Statement, decimal Size)
{
    /// <summary>Moves of which another size alone would keep all of them within the bounds as well.</summary>
    public IReadOnlyList<(SeriesMove Move, decimal Size)> Slips { get; private init; } = [];

    public static MissingMove? Of(ChainBreak found, AfterOrder after)
    {
        int next = found.NextStatement();
        if (found.Fault is not (MoveFault.OutOfRange or MoveFault.OutOfBounds) || next < 0 || found.Moves[next].Effect.From.Number is not { } stated)
            return null;
        int start = found.FirstStepBefore(found.At);
        decimal? reached = found.HasExactSteps(start, next) ? found.States[start].Value.Number : null;
        for (int i = start; i < next && reached is not null; i++)
            reached = Amounts.TryAdd(reached.Value, found.Moves[i].Effect.Size, out decimal sum) ? sum : null;
        if (reached is null || !Amounts.TryDifference(reached.Value, stated, out decimal size) || size == 0)
            return null;
        SeriesMove[] written = [.. found.Moves.Skip(start).Take(next - start)];
        return Connect([.. written, Missing(found, start, next, size)])
            ? new MissingMove(found.At, next, size) { Slips = [.. new[] { found.At - start, written.Length - 1 }.Distinct().Select(SlipAt).OfType<(SeriesMove, decimal)>()] }
            : null;

        bool Connect(SeriesMove[] moves) => new OrderSearch(OpenGroup.Of(moves, after)).Run(found.States[start], faults: 0, mostEnds: 1).Orders.Count > 0;

        (SeriesMove, decimal)? SlipAt(int place)
        {
            SeriesMove move = written[place];
            if (!Amounts.TryAdd(move.Effect.Size, size, out decimal other) || !IsLikely(move.Effect.Size, other))
                return null;
            SeriesMove[] moves = [.. written];
            moves[place] = move.With(move.Effect with { Size = other });
            return Connect(moves) ? (move, other) : null;
        }
    }

    /// <summary>A number is mistyped, or a plus taken for a minus; a fall of 8 is never meant as a rise of 2.</summary>
    private static bool IsLikely(decimal written, decimal other) => other != 0 && (Math.Sign(other) == Math.Sign(written) || other == -written);

    /// <summary>A move that nobody has written, at any time between the first of these and the last.</summary>
    private static SeriesMove Missing(ChainBreak found, int start, int next, decimal size)
    {
        PositionRange range = found.Moves[start].Range;
        for (int i = start; i < next; i++)
            range = range.With(found.Moves[i].Range);
        var entry = new BoundEntry(found.Move.Entry.File, "", default);
        return new SeriesMove(entry, found.Move.Field, found.Move.Series, new MoveEffect(MoveKind.Relative, HasFrom: false, default, default, size)) { Range = range, Reach = range };
    }
}
