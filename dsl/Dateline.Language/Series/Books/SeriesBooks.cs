using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Series.Books;

/// <summary>One book for each series, in the order of the declaration.</summary>
internal static class SeriesBooks
{
    public static IReadOnlyList<SeriesBook> Of(IReadOnlyList<SeriesSymbol> series, IEnumerable<FileMoves> files)
    {
        IReadOnlyList<SeriesBook> books = [.. series.Select(one => new SeriesBook(one))];
        Write(books, files.SelectMany(file => file.Notes));
        return books;
    }

    /// <summary>The books of a run before, with the chains that an edit moves written anew.</summary>
    /// <param name="before">Those of the same series.</param>
    /// <param name="changed">What the files of the edit said, and say.</param>
    /// <param name="files">All that is said now.</param>
    /// <returns>Null where the edit may touch any chain.</returns>
    public static IReadOnlyList<SeriesBook>? After(IReadOnlyList<SeriesBook> before, IReadOnlyList<FileMoves> changed, IEnumerable<FileMoves> files)
    {
        var touched = new HashSet<(SeriesSymbol, string)>();
        foreach (SeriesNote note in changed.SelectMany(file => file.Notes))
        {
            if (note.EntityId is null)
                return null;
            touched.Add((note.Series, note.EntityId));
        }

        IReadOnlyList<SeriesBook> books = [.. before.Select(book => book.Without(touched))];
        Write(books, files.SelectMany(file => file.Notes).Where(note => note.EntityId is not null && touched.Contains((note.Series, note.EntityId))));
        return books;
    }

    /// <summary>What did not happen last: it goes to chains that something else made.</summary>
    private static void Write(IReadOnlyList<SeriesBook> books, IEnumerable<SeriesNote> notes)
    {
        var bookOf = books.ToDictionary(book => book.Series);
        var notHappened = new List<SeriesNote>();
        foreach (SeriesNote note in notes)
        {
            if (note.Kind == NoteKind.NotHappened)
                notHappened.Add(note);
            else
                bookOf[note.Series].Add(note);
        }

        foreach (SeriesNote note in notHappened)
            bookOf[note.Series].Add(note);
    }
}
