using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking.Suspects;

/// <summary>What a rule found at an entry. <c>except:</c> on that entry may waive it by the rule's name.</summary>
/// <param name="Rule">The name of the declared rule, or of one that is built in (<see cref="BuiltInRules"/>).</param>
public sealed record RuleFinding(string Rule, BoundEntry Entry, Finding Finding)
{
    /// <summary>For what no rule says, and no <c>except</c> excuses.</summary>
    public const string NoRule = "";

    /// <summary>What a rule that every timeline has found: which one it is, the kind of the finding says.</summary>
    public RuleFinding(BoundEntry entry, Finding finding)
        : this(finding.Descriptor.Rule, entry, finding)
    {
    }

    /// <summary>Null where nothing but the finding itself says what is wrong; of a declared rule what it reads tells.</summary>
    public Grounds? Grounds { get; init; }
}

/// <summary>The names of the rules that need no declaration.</summary>
public static class BuiltInRules
{
    public const string Connects = "connects";
    public const string AddsUp = "adds-up";
    public const string Agrees = "agrees";
    public const string OrderKnown = "order-known";

    /// <summary>A quotation comes from a source that its entry lists.</summary>
    public const string SourceListed = "source-listed";

    /// <summary>Who is quoted in a role held it that day, where series say who did.</summary>
    public const string RoleHeld = "role-held";

    /// <summary>A source that reports an event was not published before it.</summary>
    public const string PublishedAfter = "published-after";

    /// <summary>Every source is named by some entry.</summary>
    public const string SourceCited = "source-cited";

    /// <summary>What has happened is not dated after the day of the check, and no plan before it; asked where somebody gives that day.</summary>
    public const string HasHappened = "has-happened";

    /// <summary>What is quoted from a source stands in the copy of it that the project has.</summary>
    public const string WordsInSource = "words-in-source";

    /// <summary>No two entries of one kind say the same in every field.</summary>
    public const string ToldOnce = "told-once";

    /// <summary>Those that compare days: of an entry without one they find nothing.</summary>
    public static IReadOnlyList<string> OfTime { get; } = [Connects, HasHappened, OrderKnown, PublishedAfter, RoleHeld];

    public static IReadOnlyList<string> All { get; } = [AddsUp, Agrees, Connects, HasHappened, OrderKnown, PublishedAfter, RoleHeld, SourceCited, SourceListed, ToldOnce, WordsInSource];
}
