namespace Dateline.Pictures.Axis;

/// <summary>A part of an axis on which time runs evenly.</summary>
/// <param name="Time">What it shows.</param>
/// <param name="Left">Where it begins, in pixels.</param>
/// <param name="Right">Where it ends.</param>
public sealed record AxisStretch(Extent Time, double Left, double Right)
{
    /// <summary>In pixels for a day.</summary>
    public double Scale => (Right - Left) / Time.Length;

    public double At(double day) => Left + ((day - Time.From) * Scale);
}
