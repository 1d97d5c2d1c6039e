using Dateline.Language.Linking;

namespace Dateline.Language.Sourcing;

/// <summary>Whether parts add up to their whole, and whether sources that report another value are answered for.</summary>
public static class SourcingChecks
{
    public static IReadOnlyList<RuleFinding> Check(LinkedTimeline timeline) => [];
}
