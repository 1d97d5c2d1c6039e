using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Trials;

namespace Dateline.Language.Tests.Trials;

/// <summary>What is offered after it was tried, with checks that say what a test wants them to.</summary>
public class RepairTrialTests
{
    private static readonly FindingDescriptor Off = new("DTL4999", "It is off");
    private static readonly FindingDescriptor Other = new("DTL3999", "It is off in another way");

    [Fact]
    public void An_edit_after_which_the_finding_is_gone_is_offered() =>
        Assert.Equal(["write b: b"], Offered("a\n", (text, found) => text == "a\n" ? [found(Off, "b", 1)] : []));

    [Fact]
    public void An_edit_after_which_the_finding_stays_is_not() =>
        Assert.Equal([], Offered("a\n", (_, found) => [found(Off, "b", 1)]));

    [Fact]
    public void An_edit_that_makes_another_finding_in_its_place_is_not() =>
        Assert.Equal([], Offered("a\n", (text, found) => text == "a\n" ? [found(Off, "b", 1)] : [found(Other, "", 1)]));

    [Theory]
    [InlineData(0)]
    [InlineData(1_300_000)]
    public void What_fails_among_others_is_right_if_it_is_right_alone(int characters) =>
        Assert.Equal(
            ["write b: b", "write d: d"],
            Offered("a\nc\n", (text, found) => text switch
            {
                "a\nc\n" => [found(Off, "b", 1), found(Other, "d", 2)],
                "b\nd\n" => [found(Other, "", 1)],
                "b\nc\n" => [found(Other, "d", 2)],
                _ => [found(Off, "b", 1)],
            }, characters));

    [Fact]
    public void A_contradiction_that_only_moves_is_not_mended() =>
        Assert.Equal([], Offered("a\n\n\nc\n", (text, found) => text == "a\n\n\nc\n" ? [found(Off, "b", 1)] : [found(Off, "", 4)]));

    [Fact]
    public void What_the_budget_does_not_reach_is_offered_in_words()
    {
        Assert.Equal(
            ["write b: b", "write c: "],
            Offered("a\n", (text, found) => text == "a\n" ? [found(Off, "bc", 1)] : [], characters: 2_500_000));
    }

    /// <summary>Titles and edits, for a check of one file. A finding is about the one letter of its line, which its edits replace.</summary>
    /// <param name="characters">How many the check says that it read.</param>
    private static IEnumerable<string> Offered(string text, Func<string, Func<FindingDescriptor, string, int, Finding>, IReadOnlyList<Finding>> check, int characters = 0)
    {
        const string Path = "a.events.yaml";
        IReadOnlyList<Finding> Check(SourceFile file) => check(file.Text, (descriptor, letters, line) => FindingIn(file, descriptor, letters, line));
        var whole = new SourceFile(Path, text);
        IReadOnlyList<Finding> tried = RepairTrials.Run(Check(whole), characters, _ => whole, edited => Check(edited[0]));
        return tried.SelectMany(finding => finding.Repairs).Select(repair => $"{repair.Title}: {string.Concat(repair.Edits.Select(edit => edit.NewText))}");
    }

    private static Finding FindingIn(SourceFile file, FindingDescriptor descriptor, string letters, int line)
    {
        var span = new TextSpan(file.Map.Lines.StartOf(line - 1), 1);
        return new Finding(descriptor, file.Map.PlaceOf(span), "It is off.")
        {
            Repairs = letters.Select(letter => new Repair($"write {letter}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(file.Path, span, $"{letter}")))).ToEquatableArray(),
        };
    }
}
