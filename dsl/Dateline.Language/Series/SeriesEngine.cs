using Dateline.Language.Linking;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Misnamed;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Reading;
using Dateline.Language.Series.Walk;

namespace Dateline.Language.Series;

/// <summary>Puts the changes of every series in order and finds where they do not connect.</summary>
public static class SeriesEngine
{
    /// <param name="timeline">The joined files.</param>
    /// <param name="memo">Takes what is found, and has what a run before this one found; null where nobody asks again.</param>
    public static SeriesResult Resolve(LinkedTimeline timeline, SeriesMemo? memo = null, CancellationToken cancellation = default)
    {
        var findings = new List<RuleFinding>();
        var histories = new List<SeriesHistory>();
        IReadOnlyList<SeriesBook> books = memo?.Read(timeline, findings, cancellation) ?? Read(timeline, findings, cancellation);
        foreach (SeriesBook book in books)
        {
            foreach (SeriesChain chain in book.Chains())
            {
                cancellation.ThrowIfCancellationRequested();
                histories.Add(memo?.Along(book, chain, timeline.After, findings) ?? ChainWalk.Along(book, chain, timeline.After, findings));
            }

            foreach (SeriesMove move in book.Homeless)
                LoneMoves.Check(move, findings);
        }

        memo?.EndRun();
        MisnamedObservations.Settle(timeline, books, findings);

        // What moves a series may be declared where the timeline file cannot be read: then no entry is at fault.
        if (!timeline.Schema.IsWhole)
            findings.Clear();
        return new SeriesResult(histories, findings);
    }

    private static IReadOnlyList<SeriesBook> Read(LinkedTimeline timeline, List<RuleFinding> findings, CancellationToken cancellation)
    {
        var reader = new FileMoveReader(timeline);
        FileMoves[] files = [.. timeline.Index.Files.Select(digest => reader.Read(digest.File, cancellation))];
        findings.AddRange(files.SelectMany(file => file.Findings));
        return SeriesBooks.Of(timeline.Schema.Series, files);
    }
}
