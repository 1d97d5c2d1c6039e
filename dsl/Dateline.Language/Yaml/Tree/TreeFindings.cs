using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Tree;

/// <summary>
/// What building a tree found. It reaches the log only where the tree was completed: of a text that is then mended and
/// read again, nothing is said twice.
/// </summary>
internal sealed class TreeFindings
{
    private readonly List<(Finding Finding, bool IsUnreadable, bool IsWrapped)> _found = [];
    private readonly List<LostId> _lostIds = [];

    public bool IsEmpty => _found.Count == 0;

    public void Add(Finding finding) => _found.Add((finding, false, false));

    /// <param name="isWrapped">A long text that was wrapped for its width, see <see cref="HandTo"/>.</param>
    public void AddUnreadable(Finding finding, bool isWrapped = false) => _found.Add((finding, true, isWrapped));

    public void AddLostId(LostId lost)
    {
        AddUnreadable(lost.Finding);
        _lostIds.Add(lost);
    }

    /// <param name="withWrappedTexts">
    /// A long text that was wrapped for its width is refused, but harmless beside a mistake that no YAML reader survives;
    /// where there is one, it waits until that is mended.
    /// </param>
    public void HandTo(ReadingLog log, bool withWrappedTexts)
    {
        foreach ((Finding finding, bool isUnreadable, bool isWrapped) in _found)
        {
            if (isWrapped && !withWrappedTexts)
                log.MarkUnreadableInFile(finding.Place.Span);
            else if (isUnreadable)
                log.AddUnreadable(finding);
            else
                log.Add(finding);
        }

        log.LostIds.AddRange(_lostIds);
    }
}
