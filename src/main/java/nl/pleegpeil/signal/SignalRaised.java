package nl.pleegpeil.signal;

/** A signal came in. Fired inside the transaction that recorded it. */
public record SignalRaised(long signalId, String areaCode) {
}
