package org.hanse.doctor.style;

/**
 * A colour in OKLab.
 *
 * @param l the lightness, 0 to 1
 * @param a from green to red
 * @param b from blue to yellow
 * @param alpha 0 for transparent to 1
 */
public record Colour(double l, double a, double b, double alpha) {

    static Colour srgb(double red, double green, double blue, double alpha) {
        double r = linear(red);
        double g = linear(green);
        double u = linear(blue);
        double x = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * u);
        double y = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * u);
        double z = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * u);
        return new Colour(
                0.2104542553 * x + 0.7936177850 * y - 0.0040720468 * z,
                1.9779984951 * x - 2.4285922050 * y + 0.4505937099 * z,
                0.0259040371 * x + 0.7827717662 * y - 0.8086757660 * z,
                alpha);
    }

    static Colour oklch(double lightness, double chroma, double hue, double alpha) {
        double angle = Math.toRadians(hue);
        return new Colour(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle), alpha);
    }

    double chroma() {
        return Math.hypot(a, b);
    }

    double hue() {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    /** Return this with so much of another, in OKLab. */
    Colour mixed(Colour other, double share) {
        return new Colour(
                l + (other.l - l) * share,
                a + (other.a - a) * share,
                b + (other.b - b) * share,
                alpha + (other.alpha - alpha) * share);
    }

    /** Return red, green and blue, 0 to 1, as a screen shows them. */
    double[] srgb() {
        double x = Math.pow(l + 0.3963377774 * a + 0.2158037573 * b, 3);
        double y = Math.pow(l - 0.1055613458 * a - 0.0638541728 * b, 3);
        double z = Math.pow(l - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            encoded(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z),
            encoded(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z),
            encoded(-0.0041960863 * x - 0.7034186147 * y + 1.7076147010 * z)
        };
    }

    /** Return the contrast with another, 1 to 21 (WCAG 2.2). */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        double[] shown = srgb();
        return 0.2126 * linear(shown[0]) + 0.7152 * linear(shown[1]) + 0.0722 * linear(shown[2]);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double linear) {
        double inside = Math.max(0, Math.min(1, linear));
        return inside <= 0.0031308 ? inside * 12.92 : 1.055 * Math.pow(inside, 1 / 2.4) - 0.055;
    }

    @Override
    public String toString() {
        double[] shown = srgb();
        return "#%02x%02x%02x"
                .formatted(Math.round(shown[0] * 255), Math.round(shown[1] * 255), Math.round(shown[2] * 255));
    }
}
