package nl.pleegpeil.statistics;

/** The probabilities of still being there and of each cause, with their covariances, moved on event by event. */
final class StateOccupation {

    private final int causes;
    private double survival = 1;
    private final double[] incidence;
    /** Row and column 0 belong to survival, k + 1 to cause k. */
    private double[][] covariance;

    StateOccupation(int causes) {
        this.causes = causes;
        this.incidence = new double[causes];
        this.covariance = new double[causes + 1][causes + 1];
    }

    void pass(RiskSet set) {
        double n = set.atRisk();
        double[] q = new double[causes + 1];
        for (int k = 0; k < causes; k++) {
            q[k + 1] = set.eventsByCause()[k] / n;
        }
        double stays = (n - set.events()) / n;
        moveCovariance(q, stays, survival * survival / n);
        for (int k = 0; k < causes; k++) {
            incidence[k] += survival * q[k + 1];
        }
        survival *= stays;
    }

    private void moveCovariance(double[] q, double stays, double noise) {
        double[][] moved = new double[causes + 1][causes + 1];
        for (int row = 0; row <= causes; row++) {
            for (int column = 0; column <= row; column++) {
                moved[row][column] = propagated(row, column, q, stays) + noise * multinomial(row, column, q, stays);
                moved[column][row] = moved[row][column];
            }
        }
        covariance = moved;
    }

    /** One element of J C J': survival is multiplied by the share that stays, a cause gains its share of survival. */
    private double propagated(int row, int column, double[] q, double stays) {
        double[][] c = covariance;
        if (row == 0) {
            return stays * stays * c[0][0];
        }
        if (column == 0) {
            return stays * (c[row][0] + q[row] * c[0][0]);
        }
        return c[row][column] + q[row] * c[0][column] + q[column] * c[row][0] + q[row] * q[column] * c[0][0];
    }

    /** One element of B (diag(q) - qq') B': the multinomial covariance, in which survival is minus all causes. */
    private static double multinomial(int row, int column, double[] q, double stays) {
        if (row == 0) {
            return stays * (1 - stays);
        }
        if (column == 0) {
            return -q[row] * stays;
        }
        return (row == column ? q[row] : 0) - q[row] * q[column];
    }

    double survival() {
        return survival;
    }

    CumulativeIncidence.Estimate estimate(int cause, double z) {
        double share = incidence[cause];
        // Summed, not 1 - share: exact when the other states are empty.
        double others = survival;
        for (int k = 0; k < causes; k++) {
            others += k == cause ? 0 : incidence[k];
        }
        double se = Math.sqrt(Math.max(0, covariance[cause + 1][cause + 1]));
        if (share == 0) {
            return new CumulativeIncidence.Estimate(0.0, se, null, null);
        }
        if (others == 0) {
            return new CumulativeIncidence.Estimate(1.0, se, null, null);
        }
        double log = share < 0.5 ? Math.log1p(-share) : Math.log(others);
        double spread = Math.exp(z * se / (others * Math.abs(log)));
        double one = -Math.expm1(log * spread);
        double other = -Math.expm1(log / spread);
        return new CumulativeIncidence.Estimate(share, se, Math.min(one, other), Math.max(one, other));
    }
}
