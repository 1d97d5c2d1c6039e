using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Offers;

/// <summary>What Binding and Linking offer is never refused in its turn, whatever stands there.</summary>
public class OfferLaws
{
    private const int Times = 12_000;

    [Fact]
    public void No_offered_edit_is_refused_in_its_turn() => Holds(Times, text => Assert.Equal([], OfferCase.Refused(text)));

    [Fact]
    public void No_message_names_what_would_be_refused() => Holds(Times, text => Assert.Equal([], OfferCase.RefusedWords(text)));

    [Fact]
    public void A_culture_changes_nothing() => Holds(2_000, text =>
    {
        string verdict = Cultures.Under("", () => Shown(text));
        Assert.Equal(verdict, Cultures.Under("tr-TR", () => Shown(text)));
    });

    private static string Shown(string text) => string.Join('\n', OfferCase.Find(text).Select(finding =>
        $"{finding.Code} {finding.Place.Span} {finding.Message} {string.Join('|', finding.Repairs.Select(repair => repair.Title))}"));

    private static void Holds(int times, Action<string> law) =>
        Check.One(Laws.Tried(times), Prop.ForAll(ValueSlips.Lines.Select(OfferCase.Event).ToArbitrary(), law));
}
