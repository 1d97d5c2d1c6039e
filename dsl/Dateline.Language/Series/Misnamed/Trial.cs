using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Walk;

namespace Dateline.Language.Series.Misnamed;

/// <summary>What two ways along a series find, with a move and without it.</summary>
/// <param name="Gone">What only the first finds.</param>
/// <param name="Added">What only the second finds.</param>
/// <param name="IsConfirmed">What stands beside the move, in whichever has it, says the same value.</param>
internal sealed record Trial(HashSet<ChainFault> Gone, HashSet<ChainFault> Added, bool IsConfirmed)
{
    public static Trial Between(SeriesBook book, SeriesChain first, SeriesChain second, SeriesMove move, AfterOrder after)
    {
        (HashSet<ChainFault> Faults, bool IsConfirmed) before = Along(book, first, move, after);
        (HashSet<ChainFault> Faults, bool IsConfirmed) then = Along(book, second, move, after);
        return new Trial([.. before.Faults.Except(then.Faults)], [.. then.Faults.Except(before.Faults)], before.IsConfirmed || then.IsConfirmed);
    }

    private static (HashSet<ChainFault> Faults, bool IsConfirmed) Along(SeriesBook book, SeriesChain chain, SeriesMove move, AfterOrder after)
    {
        Effort.Count(chain.Moves.Count);
        var findings = new List<RuleFinding>();
        IReadOnlyList<SeriesStep> steps = ChainWalk.Along(book, chain, after, findings).Steps;
        bool isConfirmed = false;
        for (int i = 0; i < steps.Count && !isConfirmed; i++)
        {
            if (!ReferenceEquals(steps[i].Field, move.Field))
                continue;
            SeriesValue value = move.Effect.To;
            isConfirmed = (i > 0 && steps[i - 1].After == value)
                || (i + 1 < steps.Count && (steps[i + 1].IsObservation || steps[i + 1].Field.Value is ChangeValue { From: not null }) && steps[i + 1].Before == value);
        }

        return ([.. findings.Select(ChainFault.Of)], isConfirmed);
    }
}

/// <summary>A finding, as far as two ways along a series have it in common.</summary>
internal readonly record struct ChainFault(string Code, Place Place, string? Subject)
{
    public static ChainFault Of(RuleFinding found) => new(found.Finding.Code, found.Finding.Place, found.Finding.Subject);
}
