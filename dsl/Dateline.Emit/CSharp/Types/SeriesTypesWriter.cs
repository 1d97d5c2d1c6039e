using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Tells JSON the types of this timeline's series, where the assembly is loaded. Those of .NET the library knows.</summary>
internal static class SeriesTypesWriter
{
    public static void Write(SourceWriter writer, TimelineShape shape, TypeText types)
    {
        string[] registered = [.. ConvertersOf(shape, types).Select(one => $"global::Dateline.Compiled.SeriesJson.Register({one.Converter});")];
        if (registered.Length == 0)
            return;
        writer.Line().Line("[global::System.Runtime.CompilerServices.ModuleInitializer]").Open("internal static void __RegisterSeries()");
        writer.Lines(registered).Close();
    }

    /// <summary>What makes a converter of a value, for each type of series that the library does not know.</summary>
    public static IEnumerable<(TypeShape Type, string Converter)> ConvertersOf(TimelineShape shape, TypeText types)
    {
        foreach (TypeShape type in TypesOf(shape).Distinct())
        {
            if (ConverterOf(type, types) is { } converter)
                yield return (type, converter);
        }
    }

    private static IEnumerable<TypeShape> TypesOf(TimelineShape shape) => shape.Kinds
        .SelectMany(kind => kind.Series.Select(series => series.Type).Concat(ChangesIn(kind.Properties)))
        .Concat(shape.Records.SelectMany(record => ChangesIn(record.Properties)));

    private static IEnumerable<TypeShape> ChangesIn(IEnumerable<PropertyShape> properties) =>
        properties.Select(property => property.Type is ListShape list ? list.Element : property.Type).OfType<ChangeShape>().Select(change => change.Of);

    private static string? ConverterOf(TypeShape type, TypeText types) => type switch
    {
        ChoiceShapeName => $"new global::Dateline.Compiled.ChoiceJsonConverter<{types.Of(type)}>()",
        ReferenceShape => $"new {types.Own("Timeline")}.ReferenceConverter<{types.Of(type)}>()",
        SetShape set => $"new global::Dateline.Compiled.SetJsonConverter<{types.Of(set.Of)}>({ConverterOf(set.Of, types) ?? "global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.StringConverter!"})",
        _ => null,
    };
}
