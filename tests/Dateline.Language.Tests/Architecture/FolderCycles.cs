namespace Dateline.Language.Tests.Architecture;

/// <summary>Folders that use each other, in a ring of any length. Of each folder its files and its sub-folders, each with all that it holds, are asked.</summary>
internal static class FolderCycles
{
    /// <summary>A folder's own files among its sub-folders.</summary>
    private const string OwnFiles = ".";

    /// <summary>Each ring with an example of every step of it.</summary>
    public static IEnumerable<string> In(IEnumerable<FileUse> uses)
    {
        foreach (IGrouping<string, Step> folder in uses.Select(StepOf).OfType<Step>().GroupBy(step => step.Folder).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            ILookup<string, Step> steps = folder.ToLookup(step => step.From, StringComparer.Ordinal);
            foreach (Step step in folder.DistinctBy(step => (step.From, step.To)).OrderBy(step => (step.From, step.To)))
            {
                if (Reaches(steps, step.To, step.From))
                    yield return $"{folder.Key}: {step.From} uses {step.To} ({step.Use.From} uses {step.Use.To}), which leads back";
            }
        }
    }

    /// <summary>The way between two files at the folder where it parts; null within one folder.</summary>
    private static Step? StepOf(FileUse use)
    {
        string[] from = use.From.Split('/'), to = use.To.Split('/');
        int shared = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        string left = shared < from.Length - 1 ? from[shared] : OwnFiles;
        string right = shared < to.Length - 1 ? to[shared] : OwnFiles;
        return left == right ? null : new Step(string.Join('/', from.Take(shared)), left, right, use);
    }

    private static bool Reaches(ILookup<string, Step> steps, string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([from]);
        while (waiting.TryPop(out string? at))
        {
            if (at == to)
                return true;
            if (seen.Add(at))
            {
                foreach (Step step in steps[at])
                    waiting.Push(step.To);
            }
        }

        return false;
    }

    private sealed record Step(string Folder, string From, string To, FileUse Use);
}
