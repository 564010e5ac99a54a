package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.List;

/** The labels once more, point by point, as the rules read: slow and written without the program's windows. */
final class XmrReference {

    private XmrReference() {
    }

    static char letter(String label) {
        return switch (label) {
            case "Above UCL" -> 'A';
            case "Below LCL" -> 'B';
            case "7 Point Trend (Increasing)" -> 'I';
            case "7 Point Trend (Decreasing)" -> 'D';
            case "2 in 3 Above CL" -> 'U';
            case "2 in 3 Below CL" -> 'L';
            case "7 Points Above CL" -> 'S';
            case "7 Points Below CL" -> 's';
            case "Common Cause" -> '.';
            default -> throw new IllegalArgumentException(label);
        };
    }

    static String labels(double[] y, int base, boolean screen) {
        double sum = 0;
        List<Double> ranges = new ArrayList<>();
        for (int i = 0; i < base; i++) {
            sum += y[i];
            if (i > 0) {
                ranges.add(Math.abs(y[i] - y[i - 1]));
            }
        }
        double cl = sum / base;
        double all = average(ranges);
        double a = screen ? average(ranges.stream().filter(range -> range < 3.267 * all).toList()) : all;
        a = Double.isNaN(a) || a == 0 ? all : a;
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < y.length; i++) {
            letters.append(label(y, i, cl, a));
        }
        return letters.toString();
    }

    private static char label(double[] y, int i, double cl, double a) {
        if (outside(y[i], cl, a)) {
            return y[i] > cl ? 'A' : 'B';
        }
        if (inTrend(y, i)) {
            boolean next = i + 1 < y.length && inTrend(y, i + 1);
            return (next ? y[i + 1] - y[i] : y[i] - y[i - 1]) > 0 ? 'I' : 'D';
        }
        if (near(y[i], cl, a)) {
            for (int first = i - 2; first <= i; first++) {
                int close = 0;
                int same = 0;
                for (int j = first; j < first + 3; j++) {
                    boolean exists = j >= 0 && j < y.length;
                    same += exists && (y[j] - cl) * (y[i] - cl) > 0 ? 1 : 0;
                    close += exists && near(y[j], cl, a) ? 1 : 0;
                }
                if (same == 3 && close >= 2) {
                    return y[i] > cl ? 'U' : 'L';
                }
            }
        }
        int from = i;
        int until = i;
        while (from > 0 && (y[from - 1] - cl) * (y[i] - cl) > 0) {
            from--;
        }
        while (until + 1 < y.length && (y[until + 1] - cl) * (y[i] - cl) > 0) {
            until++;
        }
        if (y[i] != cl && until - from + 1 >= 7) {
            return y[i] > cl ? 'S' : 's';
        }
        return '.';
    }

    private static boolean inTrend(double[] y, int i) {
        for (int way = -1; way <= 1; way += 2) {
            int from = i;
            int until = i;
            while (from > 0 && (y[from] - y[from - 1]) * way > 0) {
                from--;
            }
            while (until + 1 < y.length && (y[until + 1] - y[until]) * way > 0) {
                until++;
            }
            if (until - from + 1 >= 7) {
                return true;
            }
        }
        return false;
    }

    private static boolean outside(double y, double cl, double a) {
        return y > cl + 2.66 * a || y < cl - 2.66 * a;
    }

    private static boolean near(double y, double cl, double a) {
        double limit = 2 * (2.66 / 3) * a;
        return !outside(y, cl, a) && (y > cl + limit || y < cl - limit);
    }

    private static double average(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum() / numbers.size();
    }
}
