using Dateline.Emit.CSharp.Limits;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>
/// What the lists of those that refer to an entry are called: as the timeline file says, otherwise after the field and all of the kind that has it,
/// <c>StageOfPremieres</c>. A name that anything of the timeline has comes first; the list then ends with a sign that no declared name can have.
/// </summary>
internal sealed class InverseNames
{
    private readonly Dictionary<(string Kind, string Field), string> _names = [];

    private InverseNames(TimelineShape shape)
    {
        var taken = new HashSet<string>(TakenIn(shape), StringComparer.Ordinal);
        foreach (InverseShape inverse in AllOf(shape))
        {
            string name = inverse.Key is { } key
                ? CSharpNames.ToPascalCase(key)
                : $"{CSharpNames.ToPascalCase(inverse.Name)}Of{CSharpNames.ToPascalCase(inverse.Plural)}";
            if (inverse.Key is null)
            {
                while (GeneratedNames.IsMemberOfEntries(name) || !taken.Add(name))
                    name += "_";
            }

            _names[(inverse.Of, inverse.Field)] = name;
        }
    }

    public static InverseNames Of(TimelineShape shape) => new(shape);

    public string this[InverseShape inverse] => _names[(inverse.Of, inverse.Field)];

    private static IEnumerable<InverseShape> AllOf(TimelineShape shape) =>
        shape.InversesOfEvents.Concat(shape.InversesOfEntities).Concat(shape.Kinds.SelectMany(kind => kind.Inverses));

    private static IEnumerable<string> TakenIn(TimelineShape shape)
    {
        foreach (KindShape kind in shape.Kinds)
        {
            yield return kind.Class();
            foreach (SeriesShape series in kind.Series)
                yield return series.Member();
            foreach (PropertyShape property in kind.Properties)
            {
                yield return property.Member();
                yield return property.Member() + "OrNull";
                yield return property.Member() + "OrNull_";
            }
        }

        foreach (InverseShape inverse in AllOf(shape))
        {
            if (inverse.Key is { } key)
                yield return CSharpNames.ToPascalCase(key);
        }

        foreach (string name in shape.UnreadableNames)
            yield return CSharpNames.ToPascalCase(name);
    }
}
