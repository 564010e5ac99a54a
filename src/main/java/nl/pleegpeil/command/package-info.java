/**
 * Command (opdracht): what an operator lets the service do once, in place of serving: {@code java -jar
 * quarkus-run.jar controleer-logboek}. A room offers one by implementing {@link nl.pleegpeil.command.Command}.
 */
package nl.pleegpeil.command;
