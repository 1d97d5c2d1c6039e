using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Values;

namespace Dateline.Language.Sourcing.Roles;

/// <summary>
/// Who is quoted in a role held it that day. A role is wrong only where every series that knows of it says something else on
/// every day that the date may mean.
/// </summary>
internal sealed class RoleCheck
{
    /// <summary>Comparing every role that nothing knows with every one that is known may take so many steps.</summary>
    private const long MostComparisons = 10_000_000;

    private readonly EntryIndex _index;
    private readonly RoleSeries _roles;
    private readonly SeriesCourses _courses;
    private readonly bool _isAsked;
    private readonly List<(RuleFinding Finding, bool IsCertain)> _contrary = [];
    private readonly List<QuotedRole> _notKnown = [];

    public RoleCheck(LinkedTimeline timeline, SeriesResult series)
    {
        _index = timeline.Index;
        _roles = new RoleSeries(timeline);
        _courses = new SeriesCourses(series);
        // What moves a series may be declared where the timeline file cannot be read.
        _isAsked = timeline.Schema.IsWhole && !_roles.IsEmpty;
    }

    public void Add(BoundEntry entry)
    {
        if (!_isAsked)
            return;
        foreach (QuotedRole quoted in QuotedRole.In(entry, _index))
        {
            IReadOnlyList<RoleClaim> claims = _roles.ClaimsOf(quoted.Speaker, quoted.Role.Text);
            if (claims.Count == 0)
                _notKnown.Add(quoted);
            else if (quoted.Date is not null)
                Compare(quoted, quoted.Date, claims);
        }
    }

    /// <param name="isDataWhole">Everything could be read: otherwise what is nowhere may stand where nobody can read it.</param>
    public void Report(bool isDataWhole, List<RuleFinding> findings)
    {
        findings.AddRange(_contrary.Where(contrary => isDataWhole || contrary.IsCertain).Select(contrary => contrary.Finding));
        if (!isDataWhole)
            return;
        foreach (IGrouping<KindSymbol, QuotedRole> ofKind in _notKnown.GroupBy(quoted => quoted.Speaker.Kind!))
        {
            ILookup<string, QuotedRole> byRole = ofKind.ToLookup(quoted => quoted.Role.Text, StringComparer.Ordinal);
            IReadOnlyList<string> known = _roles.RolesOf(ofKind.Key);
            if ((long)byRole.Count * known.Count > MostComparisons)
                continue;
            foreach (IGrouping<string, QuotedRole> alike in byRole)
            {
                if (NearestName.Of(alike.Key, known) is { } nearest)
                    findings.AddRange(alike.Select(quoted => RoleFindings.IsNotKnown(quoted, nearest)));
            }
        }
    }

    /// <summary>A series that nothing moves for that entity has nothing to say, unless what moves it cannot be read.</summary>
    private void Compare(QuotedRole quoted, EdtfDate date, IReadOnlyList<RoleClaim> claims)
    {
        RuleFinding? first = null;
        bool isCertain = true;
        foreach (RoleClaim claim in claims)
        {
            SeriesCourse? course = _courses.Find(claim.Series, claim.EntityId);
            isCertain &= course is not null;
            if (course is null)
                continue;
            if (course.During(date) is not { } possible || possible.MayInclude(claim.Expected))
                return;
            first ??= claim.IsOfSet
                ? RoleFindings.WasNotAmong(quoted, date, claim, course.StepThatTellsOf(claim.Name, possible.Since))
                : RoleFindings.WasNotHeld(quoted, date, claim, possible);
        }

        if (first is not null)
            _contrary.Add((first, isCertain));
    }
}
