/**
 * Subscription (abonnement): a mail to whoever asked for it when a summary of an area is published. It begins once the
 * reader of the address has said yes, and ends with one button.
 */
package nl.pleegpeil.subscription;
