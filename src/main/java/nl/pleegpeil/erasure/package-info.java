/**
 * Erasure (wissen): carries out the {@code retention} terms every night, keeps a register that proves what went without
 * saying what it was, and holds back what must be kept for the time being (legal hold). Its reader is the FG.
 */
package nl.pleegpeil.erasure;
