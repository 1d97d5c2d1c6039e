using System.Collections;
using System.Reflection;
using Dateline.Language.Schema.Symbols;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Tests;

/// <summary>A timeline of a project that was built and loaded, to be asked as a program asks it.</summary>
internal sealed class BuiltTimeline(Type timeline)
{
    private readonly MethodInfo _validate = timeline.GetMethod("Validate", [typeof(IEntry)])!;
    private readonly MethodInfo? _validateOn = timeline.GetMethod("Validate", [typeof(IEntry), typeof(DateOnly)]);
    private readonly MethodInfo _find = timeline.GetMethod("Find", genericParameterCount: 0, [typeof(string)])!;

    public static IEnumerable<BuiltTimeline> Of(GeneratorHarness project) => project.OnlyRun.Build().Load().GetTypes()
        .Where(type => type is { Name: "Timeline", IsAbstract: true, IsSealed: true }).Select(type => new BuiltTimeline(type));

    /// <summary>Null where there is none, and where it cannot be read, because its file has an error.</summary>
    public IEntry? Find(string id) => Read(() => (IEntry?)_find.Invoke(null, [id]));

    /// <summary>What <c>Validate</c> says of an entry; null where it cannot be read.</summary>
    /// <param name="today">The day of the check, for a timeline whose rules read it.</param>
    public IReadOnlyList<Violation>? Validate(IEntry entry, DateOnly? today = null) => Read(() => (IReadOnlyList<Violation>?)(
        _validateOn is not null && today is { } day ? _validateOn.Invoke(null, [entry, day]) : _validate.Invoke(null, [entry])));

    public IEnumerable<Violation> Violations() => new[] { "Events", "Entities", "Observations" }
        .SelectMany(list => ((IEnumerable)timeline.GetProperty(list)!.GetValue(null)!).Cast<IEntry>())
        .SelectMany(entry => (IReadOnlyList<Violation>)_validate.Invoke(null, [entry])!);

    /// <summary>A series of an entity: a <c>Series&lt;T&gt;</c>.</summary>
    public object? SeriesOf(string entity, SeriesSymbol series)
    {
        IEntry? found = Find(entity);
        return found?.GetType().GetProperties().FirstOrDefault(property =>
            property.PropertyType is { IsGenericType: true, Name: "Series`1" } && property.Name.Equals(series.Name.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))?.GetValue(found);
    }

    private static T? Read<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (TargetInvocationException fault) when (fault.InnerException is InvalidOperationException)
        {
            return null;
        }
    }
}
