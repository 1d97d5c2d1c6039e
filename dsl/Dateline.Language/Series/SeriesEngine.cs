using Dateline.Language.Linking;

namespace Dateline.Language.Series;

/// <summary>Puts the changes of every series in order and finds where they do not connect.</summary>
public static class SeriesEngine
{
    public static SeriesResult Resolve(LinkedTimeline timeline)
    {
        var findings = new List<RuleFinding>();
        var histories = new List<SeriesHistory>();
        foreach (SeriesBook book in MoveReader.Read(timeline, findings))
        {
            foreach (SeriesChain chain in book.Chains())
                histories.Add(ChainWalk.Along(book, chain, timeline.After, findings));
            foreach (SeriesMove move in book.Homeless)
                LoneMoves.Check(move, findings);
        }

        // What moves a series may be declared where the timeline file cannot be read: then no entry is at fault.
        if (!timeline.Schema.IsWhole)
            findings.Clear();
        return new SeriesResult(histories, findings);
    }
}
