using Dateline.Editing.Answers;
using Dateline.Language.Rules;

namespace Dateline.Editing.Tests;

/// <summary>The keys of the language are offered wherever their readers take them, and each says what it means.</summary>
public class LanguageKeyTests
{
    public static TheoryData<string, string, IReadOnlyList<string>> Places => new()
    {
        { Harbour.Timeline, "¦", LanguageKeys.OfTimelineFile },
        { Harbour.Timeline, "dateline: 1\nevents:\n  storm:\n    ¦", LanguageKeys.OfKind },
        { Harbour.Timeline, "dateline: 1\nrecords:\n  damage:\n    ¦", LanguageKeys.OfRecord },
        { Harbour.Timeline, "dateline: 1\nevents:\n  storm:\n    fields:\n      at:\n        ¦", LanguageKeys.OfField },
        { Harbour.Timeline, "dateline: 1\nseries:\n  level:\n    ¦", LanguageKeys.OfSeries },
        { Harbour.Timeline, "dateline: 1\nrules:\n  r:\n    ¦", LanguageKeys.OfRule },
        { Harbour.Timeline, "dateline: 1\nqueries:\n  q:\n    ¦", LanguageKeys.OfQuery },
        { Harbour.Events, "x:\n  kind: protest\n  people:\n    ¦", LanguageKeys.OfValue },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Each_is_offered_and_explained(string file, string marked, IReadOnlyList<string> keys)
    {
        (string text, int offset) = Marked.Of(marked);
        EditingSession session = Harbour.Session();
        session.Set(file, text);

        IReadOnlyList<CompletionItem> items = session.Complete(file, offset).Items;

        Assert.Empty(keys.Except(items.Select(item => item.Label)));
        Assert.Empty(items.Where(item => keys.Contains(item.Label) && item.Documentation.Length == 0).Select(item => item.Label));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Each_is_explained_where_it_stands(string file, string marked, IReadOnlyList<string> keys)
    {
        foreach (string key in keys)
        {
            (string text, int offset) = Marked.Of(marked);
            EditingSession session = Harbour.Session();
            session.Set(file, text + key + ": ");

            Assert.NotEqual("", session.Hover(file, offset + 1)?.Documentation ?? "");
        }
    }
}
