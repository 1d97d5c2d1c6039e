using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Tells JSON the types of this timeline's series, where the assembly is loaded. Those of .NET the library knows.</summary>
internal static class SeriesTypesWriter
{
    public static void Write(SourceWriter writer, TimelineShape shape, TypeText types)
    {
        string[] registered = [.. TypesOf(shape).Distinct().Select(type => Registration(type, types)).OfType<string>()];
        if (registered.Length == 0)
            return;
        writer.Line().Line("[global::System.Runtime.CompilerServices.ModuleInitializer]").Open("internal static void __RegisterSeries()");
        writer.Lines(registered).Close();
    }

    private static IEnumerable<TypeShape> TypesOf(TimelineShape shape) => shape.Kinds
        .SelectMany(kind => kind.Series.Select(series => series.Type).Concat(ChangesIn(kind.Properties)))
        .Concat(shape.Records.SelectMany(record => ChangesIn(record.Properties)));

    private static IEnumerable<TypeShape> ChangesIn(IEnumerable<PropertyShape> properties) =>
        properties.Select(property => property.Type is ListShape list ? list.Element : property.Type).OfType<ChangeShape>().Select(change => change.Of);

    private static string? Registration(TypeShape type, TypeText types) => type switch
    {
        ChoiceShapeName => $"global::Dateline.Compiled.SeriesJson.Register(new global::Dateline.Compiled.ChoiceJsonConverter<{types.Of(type)}>());",
        ReferenceShape => $"global::Dateline.Compiled.SeriesJson.Register(new {types.Own("Timeline")}.ReferenceConverter<{types.Of(type)}>());",
        _ => null,
    };
}
