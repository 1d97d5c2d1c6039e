namespace Dateline.Pictures.Charts.Drawing;

/// <summary>Keeps texts of a picture from lying on each other: what has no room is left out, and stands in the table beside the picture.</summary>
internal sealed class Placer(double width, double height)
{
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    public bool TryTake(double left, double top, double right, double bottom)
    {
        if (left < 0 || top < 0 || right > width || bottom > height)
            return false;
        foreach ((double otherLeft, double otherTop, double otherRight, double otherBottom) in _taken)
        {
            if (left < otherRight && otherLeft < right && top < otherBottom && otherTop < bottom)
                return false;
        }

        Take(left, top, right, bottom);
        return true;
    }

    public void Take(double left, double top, double right, double bottom) => _taken.Add((left, top, right, bottom));
}
