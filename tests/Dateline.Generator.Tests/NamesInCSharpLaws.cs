using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Generator.Tests;

/// <summary>Whatever a timeline calls its things, C# compiles: what it could not is left out, and a finding says so.</summary>
public class NamesInCSharpLaws
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    [Fact]
    public void No_name_gives_an_error_of_the_compiler() =>
        Check.One(Laws.Tried(15, inLongRuns: 400), Prop.ForAll(NastyTimeline.Any.ToArbitrary(), nasty =>
            Assert.Empty(nasty.Project.With(ImplicitUsings).Build().CompilerErrors)));
}
