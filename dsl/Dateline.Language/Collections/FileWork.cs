namespace Dateline.Language.Collections;

/// <summary>
/// Does <paramref name="work"/> for every number below <paramref name="count"/>, in any order, and returns when all is done. A host may do
/// it on several threads; what the work throws is thrown as it is.
/// </summary>
public delegate void FileWork(int count, Action<int> work, CancellationToken cancellation);

/// <summary>Ways to ask many things that do not depend on each other.</summary>
internal static class FileWorks
{
    /// <summary>On the thread that asks.</summary>
    public static readonly FileWork OneByOne = static (count, work, cancellation) =>
    {
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            work(i);
        }
    };

    /// <summary>What each of the items gives, in their order.</summary>
    public static TResult[] Each<T, TResult>(this FileWork work, IReadOnlyList<T> items, Func<T, TResult> ask, CancellationToken cancellation)
    {
        var results = new TResult[items.Count];
        work(results.Length, i => results[i] = ask(items[i]), cancellation);
        return results;
    }
}
